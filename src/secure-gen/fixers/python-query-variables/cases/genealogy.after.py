def ancestors(session, person):
    found = session.run(
        "MATCH (c:Person {id: $id})-[:CHILD_OF*]->(a) RETURN a.name",
        timeout=5, id=person.id,
    )
    return [record["a.name"] for record in found]
