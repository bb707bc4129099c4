// Where pages of relations after an id end, in the order of the index, and how many each holds; of one data set, or of all.
// params: after, dataSet, size, pages
// returns: through, size
// mode: read
// timeout: 120
MATCH (n:Relation)
WHERE n.id > $after AND ($dataSet IS NULL OR n.dataSet = $dataSet)
//> include filters/exported-pages
