/// Replays are asked for, followed and cancelled.
@NullMarked
package io.undercurrent.signals.replay.http;

import org.jspecify.annotations.NullMarked;
