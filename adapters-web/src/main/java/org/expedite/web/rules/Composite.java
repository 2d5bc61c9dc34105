package org.expedite.web.rules;

import java.util.stream.Stream;

/** A body, or a part of one, whose fields depend on each other; see {@link Coherent}. */
public interface Composite {

    /**
     * Says what does not fit. It is asked beside the constraints on the fields and not after them,
     * so that any field may be null.
     *
     * @return the fields at fault; empty where all fit
     */
    Stream<Misfit> misfits();
}
