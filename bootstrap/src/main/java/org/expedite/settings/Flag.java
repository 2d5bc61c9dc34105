package org.expedite.settings;

/**
 * A setting that is {@code true} or {@code false}. The framework reads a {@code boolean} from any
 * text, so that a slip would count as {@code false}.
 */
enum Flag {
    /** The setting is on. */
    TRUE,
    /** The setting is off. */
    FALSE;

    /** True if the setting is on. */
    boolean isOn() {
        return this == TRUE;
    }
}
