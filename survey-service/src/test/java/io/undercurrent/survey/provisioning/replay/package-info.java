/// What identity providers send, as files, played against any running service.
@NullMarked
package io.undercurrent.survey.provisioning.replay;

import org.jspecify.annotations.NullMarked;
