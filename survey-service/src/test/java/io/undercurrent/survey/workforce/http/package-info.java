/// Proof that files are read as they were meant.
@NullMarked
package io.undercurrent.survey.workforce.http;

import org.jspecify.annotations.NullMarked;
