package org.expedite.application.registry;

/** Port to the product lines of the registry as a whole. */
public interface ProductLines {
    /**
     * Returns a number that is another one, and a greater one, after each new version of a product
     * line; so what was made of all lines is still true while the number is the same.
     */
    long revision();
}
