/** The registry over HTTP: the facts that decisions rest on. */
@NullMarked
package org.expedite.web.api.registry;

import org.jspecify.annotations.NullMarked;
