package io.undercurrent.kit.outbox;

/// What a database knows of its telling: up to which place, how often, and under which seed the ids of facts are made.
record Standing(Place place, Mark mark, String seed) {}
