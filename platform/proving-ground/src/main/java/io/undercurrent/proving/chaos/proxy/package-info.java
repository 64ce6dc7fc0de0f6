/// A line between a service and what it stands on, which can be cut, jammed or slowed at any moment.
@NullMarked
package io.undercurrent.proving.chaos.proxy;

import org.jspecify.annotations.NullMarked;
