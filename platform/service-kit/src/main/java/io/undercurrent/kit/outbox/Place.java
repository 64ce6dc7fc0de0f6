package io.undercurrent.kit.outbox;

/// A place in the outbox, in the order in which it was committed.
record Place(String txid, long id) {}
