/// Tells others how many questions stand open.
@NullMarked
package io.undercurrent.survey.question.kafka;

import org.jspecify.annotations.NullMarked;
