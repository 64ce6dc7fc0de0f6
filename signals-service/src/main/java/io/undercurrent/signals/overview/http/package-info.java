/// The matrix as JSON.
@NullMarked
package io.undercurrent.signals.overview.http;

import org.jspecify.annotations.NullMarked;
