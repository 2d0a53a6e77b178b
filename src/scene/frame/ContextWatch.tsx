import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { session } from '../../session/store.ts';
import { beginAnotherLife } from './lives.ts';

/**
 * The graphics driver can take a picture's memory away (a sleeping laptop, another page that crashed it). three builds
 * all of it anew from what the parts still hold; here it is told to the page, and one frame is asked for when it is back.
 */
export function ContextWatch() {
  const gl = useThree((three) => three.gl);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    const canvas = gl.domElement;
    const lost = () => {
      beginAnotherLife(gl.getContext() as WebGL2RenderingContext);
      session.setState({ pictureLost: true });
    };
    const back = () => {
      session.setState({ pictureLost: false });
      invalidate();
    };
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', back);
    return () => {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', back);
      session.setState({ pictureLost: false });
    };
  }, [gl, invalidate]);
  return null;
}
