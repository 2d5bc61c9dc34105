/**
 * The server: its settings, its orderly start and stop, and the guards that bound what a slow,
 * large or hostile client can cost.
 *
 * <p>A request passes the guards in this order. The first four work on the connection, in Netty,
 * because the framework would have stored or started too much before a filter runs.
 *
 * <ol>
 *   <li>{@link org.expedite.web.http.server.Connections}: closes a connection that is one too many.
 *       Without it, many idle clients use up sockets and memory.
 *   <li>{@link org.expedite.web.http.server.WriteDeadline}: closes a connection whose client does
 *       not take a complete response in time. Without it, a client that reads a byte a minute holds
 *       the response in memory.
 *   <li>{@link org.expedite.web.http.server.RequestDeadline}: ends a request whose last byte does
 *       not arrive in time after its first, or whose body is not valid HTTP. An upload may take
 *       longer as long as enough of it arrives in each period. Without it, a client that sends a
 *       byte a minute never hits the idle timeout.
 *   <li>{@link org.expedite.web.http.server.PipeliningGuard}: passes on one request of a connection
 *       at a time. HTTP allows a client to send several without waiting; without the guard they
 *       would all run at once, outside of any rate.
 *   <li>Netty's own limits on the first line and the headers, set in {@code application.yml}; see
 *       {@link org.expedite.web.http.server.WebSettings}.
 *   <li>{@link org.expedite.web.http.server.DeclaredBodyLimits}, a filter: rejects a body that
 *       declares too many bytes or a compression, before any of it is read. Bodies without a
 *       declared length are cut off by the server at its maximum request size.
 * </ol>
 *
 * <p>All filters, these and others, and their order stand in {@link
 * org.expedite.web.http.FilterOrder}. Which routes are uploads, open or not rate-limited is marked
 * at their controllers; see {@link org.expedite.web.http.routes}.
 */
@NullMarked
package org.expedite.web.http.server;

import org.jspecify.annotations.NullMarked;
