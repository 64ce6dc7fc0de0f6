package io.undercurrent.proving.chaos.oracle;

/// A promise that was not kept.
public record Breach(Promise promise, String what) {
    public enum Promise {
        NOTHING_IS_LOST,
        NOTHING_IS_TWICE,
        NOTHING_IS_INVENTED,
        COPIES_ARE_TRUE,
        A_REBUILD_IS_THE_SAME,
        QUIET_OR_NOT_THE_SIGNALS_ARE_THE_SAME,
        POISON_IS_LAID_ASIDE_ALONE,
        NOBODY_IS_TOLD_OF,
        EVERYTHING_COMES_TO_REST,
        WHAT_IS_REPAIRED_WORKS,
        NOTHING_GOOD_IS_REFUSED
    }
}
