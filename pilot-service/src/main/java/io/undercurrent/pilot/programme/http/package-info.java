/// The programme over REST.
@NullMarked
package io.undercurrent.pilot.programme.http;

import org.jspecify.annotations.NullMarked;
