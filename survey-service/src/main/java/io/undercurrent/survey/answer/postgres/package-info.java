/// Keeps answers in a database of their own, which knows no person.
@NullMarked
package io.undercurrent.survey.answer.postgres;

import org.jspecify.annotations.NullMarked;
