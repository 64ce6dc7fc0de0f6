/// Pilots over HTTP, for those who lead them and for those who watch over them.
@NullMarked
package io.undercurrent.pilot.pilot.http;

import org.jspecify.annotations.NullMarked;
