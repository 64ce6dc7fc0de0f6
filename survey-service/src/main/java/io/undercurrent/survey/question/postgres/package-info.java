/// Keeps questions, and nothing from which an anonymous asker could be found.
@NullMarked
package io.undercurrent.survey.question.postgres;

import org.jspecify.annotations.NullMarked;
