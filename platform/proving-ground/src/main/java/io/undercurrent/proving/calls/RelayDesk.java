package io.undercurrent.proving.calls;

import java.net.URI;

/// Where an admin sees whether a service tells what it should, and allows it after a restore.
public final class RelayDesk {
    private final Stack stack;
    private final URI address;

    private record Allowance(Long afterEpoch) {}

    RelayDesk(Stack stack, URI service) {
        this.stack = stack;
        this.address = service.resolve("/v1/admin/relay");
    }

    public record Standing(String state, Long epoch) {
        public boolean refuses() {
            return state.equals("refusing");
        }

        public boolean tells() {
            return state.equals("telling");
        }
    }

    public Standing look() {
        return stack.get(address, Role.ADMIN).as(Standing.class);
    }

    /// From now on what this database says is true, whatever was told before.
    public void beginHistory(Long afterEpoch) {
        var histories = URI.create(address + "/histories");
        stack.post(histories, Role.ADMIN, Content.once("application/json", Json.write(new Allowance(afterEpoch))));
    }
}
