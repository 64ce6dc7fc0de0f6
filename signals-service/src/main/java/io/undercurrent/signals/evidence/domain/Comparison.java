package io.undercurrent.signals.evidence.domain;

/// How a table of the rebuilt facts differs from the one in use.
///
/// @param equal rows that are the same in both
/// @param differing rows that are in both and not the same
/// @param older of these, rows that are older in the rebuilt table
/// @param missing rows only the table in use has
/// @param added rows only the rebuilt table has
public record Comparison(String table, long equal, long differing, long older, long missing, long added) {

    /// Whether something that is known now would be forgotten.
    public boolean forgets() {
        return older > 0 || missing > 0;
    }
}
