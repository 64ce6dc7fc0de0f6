/// Takes people and teams from identity providers as they change, and lets their clients in.
@NullMarked
package io.undercurrent.survey.provisioning;

import org.jspecify.annotations.NullMarked;
