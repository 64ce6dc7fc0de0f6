package io.undercurrent.signals.replay;

/// Cancelled, or taken over by another process: nothing more is to be done here, and nothing of this step stays.
final class ReplayIsOver extends RuntimeException {

    ReplayIsOver(String why) {
        super(why);
    }
}
