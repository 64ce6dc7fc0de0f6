package io.undercurrent.kit.inbox;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Names a record in an address.
public class PlaceInPath {

    @PathParam("topic")
    @Parameter(example = "undercurrent.pilot.usage.v1")
    String topic = "";

    @PathParam("partition")
    @Parameter(example = "3")
    int partition;

    @PathParam("offset")
    @Parameter(example = "4711")
    long offset;

    Place place() {
        return new Place(topic, partition, offset);
    }
}
