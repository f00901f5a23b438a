// The form that a request submits; one that cannot be read is the sender's fault, not the server's.

/** Reads the request's form. Throws a 400 Response where its body is none or breaks off. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response('The form that was sent cannot be read; go back and send it again.', { status: 400 });
  }
}
