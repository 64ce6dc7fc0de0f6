/// Who uses the system while it is broken, and what they were told became of their requests.
@NullMarked
package io.undercurrent.proving.chaos.clients;

import org.jspecify.annotations.NullMarked;
