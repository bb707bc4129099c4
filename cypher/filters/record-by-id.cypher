CALL (id) {
  MATCH (record:Entity {id: id}) RETURN record
  UNION ALL
  MATCH (record:Relation {id: id}) RETURN record
  UNION ALL
  MATCH (record:Claim {id: id}) RETURN record
  UNION ALL
  MATCH (record:Source {id: id}) RETURN record
}
