from neo4j import GraphDatabase

driver = GraphDatabase.driver("neo4j://localhost")


def friends(name):
    with driver.session() as session:
        query = "MATCH (p:Person {name: '%s'})-[:KNOWS]->(f) RETURN f.name" % name
        return list(session.run(query))  # weakness


def add(tx, name):
    tx.run(f"CREATE (p:Person {{name: '{name}'}})")  # weakness
