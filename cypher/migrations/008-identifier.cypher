// An identifier belongs to one entity.
// params:
// returns:
// mode: schema
// timeout: 60
CREATE CONSTRAINT identifier_scheme_value IF NOT EXISTS
FOR (n:Identifier) REQUIRE (n.scheme, n.value) IS UNIQUE
