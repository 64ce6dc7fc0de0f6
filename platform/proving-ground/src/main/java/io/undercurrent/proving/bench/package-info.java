/// How fast, beside a bare baseline of the same run.
@NullMarked
package io.undercurrent.proving.bench;

import org.jspecify.annotations.NullMarked;
