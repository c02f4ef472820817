def ancestors(session, person):
    found = session.run(
        f"MATCH (c:Person {{id: '{person.id}'}})-[:CHILD_OF*]->(a) RETURN a.name",
        timeout=5,
    )
    return [record["a.name"] for record in found]
