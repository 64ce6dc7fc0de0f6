/// SCIM 2.0, and the long-lived tokens of those who speak it.
@NullMarked
package io.undercurrent.survey.provisioning.http;

import org.jspecify.annotations.NullMarked;
