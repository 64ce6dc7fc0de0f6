/// Takes usage reports in over REST, line by line, and shows them.
@NullMarked
package io.undercurrent.pilot.usage.http;

import org.jspecify.annotations.NullMarked;
