/// How answers are taken and counted.
@NullMarked
package io.undercurrent.survey.answer;

import org.jspecify.annotations.NullMarked;
