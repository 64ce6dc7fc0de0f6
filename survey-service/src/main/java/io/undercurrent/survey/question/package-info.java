/// Questions about role and AI, asked by name or anonymously; leaders reply, and the backlog is told.
@NullMarked
package io.undercurrent.survey.question;

import org.jspecify.annotations.NullMarked;
