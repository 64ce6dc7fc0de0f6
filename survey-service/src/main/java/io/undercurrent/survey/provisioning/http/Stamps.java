package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.etag.ETag;
import de.captaingoldfish.scim.sdk.common.resources.complex.Meta;
import io.undercurrent.survey.provisioning.domain.Stamp;

/// The part of a resource that says which edition it is.
final class Stamps {

    private Stamps() {}

    static Meta meta(Stamp stamp) {
        return Meta.builder()
                .created(stamp.created())
                .lastModified(stamp.changed())
                .version(ETag.builder()
                        .weak(true)
                        .tag(Long.toString(stamp.version()))
                        .build())
                .build();
    }
}
