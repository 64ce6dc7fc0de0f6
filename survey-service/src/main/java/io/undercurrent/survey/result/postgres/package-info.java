/// Keeps what was decided for each team and wave.
@NullMarked
package io.undercurrent.survey.result.postgres;

import org.jspecify.annotations.NullMarked;
