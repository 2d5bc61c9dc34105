package org.expedite.domain.certification;

import org.expedite.domain.Require;

/**
 * A certification track with its tier, such as {@code JNCIE-M} or {@code JNCIP-M}. The set is open:
 * new tracks need no change of code.
 */
public record Track(String code) {
    private static final String EXPERT_TIER = "JNCIE-";

    public Track {
        Require.identifier("track", code);
    }

    /**
     * Returns whether this is a track of the expert tier, the only one that qualifies. Clause
     * {@code FAQ_WHO}.
     */
    public boolean isExpert() {
        return code.startsWith(EXPERT_TIER);
    }

    @Override
    public String toString() {
        return code;
    }
}
