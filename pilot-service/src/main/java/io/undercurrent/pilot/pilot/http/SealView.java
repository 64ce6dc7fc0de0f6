package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.Charter;
import io.undercurrent.pilot.pilot.domain.Seal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PilotSeal",
        description = "SHA-256 over the UTF-8 bytes of text, which is canonical JSON (RFC 8785): recompute it yourself")
record SealView(
        @Schema(examples = "SHA-256") String algorithm,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(examples = "{\"pilot\":\"6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11\",\"plan\":{}}")
        String text,

        @Schema(examples = "2026-02-20T10:00:00Z") Instant sealedAt,

        @Schema(description = "Whether the text still has this hash")
        boolean holds,

        List<LaterSeal> amendments) {
    @Schema(name = "LaterSeal")
    record LaterSeal(Instant sealedAt, String hash, String text, boolean holds) {
        static LaterSeal of(Amendment amendment) {
            var seal = amendment.seal();
            return new LaterSeal(amendment.at(), seal.hash(), seal.text(), seal.holds());
        }
    }

    static SealView of(Charter charter) {
        Seal seal = charter.seal();
        return new SealView(
                "SHA-256",
                seal.hash(),
                seal.text(),
                charter.sealedAt(),
                seal.holds(),
                charter.amendments().stream().map(LaterSeal::of).toList());
    }
}
