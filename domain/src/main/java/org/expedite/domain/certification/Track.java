package org.expedite.domain.certification;

import org.expedite.domain.Require;

/**
 * A certification track with its tier, such as {@code JNCIE-M} or {@code JNCIP-M}. The set is open:
 * new tracks are registered, not programmed.
 */
public record Track(String code) {
    private static final String EXPERT_TIER = "JNCIE-";

    public Track {
        Require.identifier("track", code);
    }

    /** Whether it is of the expert tier, the only one that can qualify. Clause {@code FAQ_WHO}. */
    public boolean isExpert() {
        return code.startsWith(EXPERT_TIER);
    }

    @Override
    public String toString() {
        return code;
    }
}
