// Data sets of the records.
// params: ids
// returns: dataSet
// mode: read
// timeout: 120
UNWIND $ids AS id
//> include filters/record-by-id
RETURN DISTINCT record.dataSet AS dataSet
ORDER BY dataSet
