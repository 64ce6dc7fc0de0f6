/// Many rows in one request are read one by one, and a bad row never stops the others.
@NullMarked
package io.undercurrent.kit.ndjson;

import org.jspecify.annotations.NullMarked;
