/** The registry over HTTP: the facts that decisions are made of. */
@NullMarked
package org.expedite.web.api.registry;

import org.jspecify.annotations.NullMarked;
