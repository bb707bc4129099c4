/** The name of the operation of `PATH_DOCUMENT`. */
export const PATH_OPERATION = 'EntentePath';

/** The query that `entente path` sends to the API: the text, and everything that it says as fields for programs. */
export const PATH_DOCUMENT = `
query ${PATH_OPERATION}($input: PathInput!, $first: Int!, $lang: LanguageTag!) {
  paths(input: $input, first: $first) {
    edges {
      node {
        id
        length
        cost { table total hops support contested hubs common }
        entities { id kind label(lang: $lang) }
        hops {
          from { id }
          to { id }
          relationCount
          filteredOut
          relations {
            relation { id type title(lang: $lang) when }
            fromRole
            toRole
            direction
            reads
            support
            contested
            caveats
            supporting { ...SpokenClaim }
            supportingCount
            opposing { ...SpokenClaim }
            opposingCount
          }
        }
        weakest { hop relation { id } support contested why raisedBy }
        contestedHops
        held { start end }
        text(lang: $lang)
      }
    }
    pageInfo { hasNextPage endCursor }
    search { engine run complete exactUpToHops stopped visits }
    reproduce { cypher parameters proves }
  }
}

fragment SpokenClaim on Claim {
  id
  stance
  force
  said
  text
  madeBy { id label(lang: $lang) }
  readIn { locator source { id title published } }
}
`;
