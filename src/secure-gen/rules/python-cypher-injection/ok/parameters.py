from neo4j import GraphDatabase

driver = GraphDatabase.driver("neo4j://localhost")
LABEL = "Person"


def friends(name):
    with driver.session() as session:
        query = f"MATCH (p:{LABEL} {{name: $name}})-[:KNOWS]->(f) RETURN f.name"
        return list(session.run(query, name=name))
