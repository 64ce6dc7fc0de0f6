/// Where waves and their frozen memberships are kept.
@NullMarked
package io.undercurrent.survey.wave.postgres;

import org.jspecify.annotations.NullMarked;
