/** The event by which the page hands the planner a port, where it runs it itself. */
export const HERE = 'planner-port';
