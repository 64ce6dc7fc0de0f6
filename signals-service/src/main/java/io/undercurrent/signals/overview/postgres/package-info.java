/// Reads the matrix in one question to the database.
@NullMarked
package io.undercurrent.signals.overview.postgres;

import org.jspecify.annotations.NullMarked;
