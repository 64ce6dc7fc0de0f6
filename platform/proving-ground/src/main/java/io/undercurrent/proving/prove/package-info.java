/// How often detection is wrong, and how soon it is right, on organisations whose truth we know.
///
/// Thousands of team-years do not fit through an API. So the pure rounds of signals-service run in this process, on
/// what
/// it would have been told; the demo and the replays go the whole way.
@NullMarked
package io.undercurrent.proving.prove;

import org.jspecify.annotations.NullMarked;
