/// Where surveys, their contracts and the organisation's own questions are kept.
@NullMarked
package io.undercurrent.survey.survey.postgres;

import org.jspecify.annotations.NullMarked;
