/// How JSON is read and written at the edge: strictly.
@NullMarked
package io.undercurrent.kit.json;

import org.jspecify.annotations.NullMarked;
