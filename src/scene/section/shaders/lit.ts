/**
 * A cut face under the picture's own lamps, the same as uncut bone: three fills in directions and colours (`lights: true`, and
 * `lightUniforms`). Needs `toView(v)` and `fromView(v)`, which turn a direction from the face's own frame to the camera's and
 * back. The first directional lamp is the key light, the only one with a shadow.
 */
export const LIT = /* glsl */ `
#if NUM_DIR_LIGHTS > 0
struct DirectionalLight { vec3 direction; vec3 color; };
uniform DirectionalLight directionalLights[NUM_DIR_LIGHTS];
#endif
#if NUM_HEMI_LIGHTS > 0
struct HemisphereLight { vec3 direction; vec3 skyColor; vec3 groundColor; };
uniform HemisphereLight hemisphereLights[NUM_HEMI_LIGHTS];
#endif
#if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
struct DirectionalLightShadow { float shadowIntensity; float shadowBias; float shadowNormalBias; float shadowRadius; vec2 shadowMapSize; };
uniform DirectionalLightShadow directionalLightShadows[NUM_DIR_LIGHT_SHADOWS];
uniform sampler2DShadow directionalShadowMap[NUM_DIR_LIGHT_SHADOWS];
uniform mat4 directionalShadowMatrix[NUM_DIR_LIGHT_SHADOWS];
#endif

/** Share of the key light that comes to what is lit next. */
float keyShare = 1.0;

/** Towards the key light, in the face's own frame. */
vec3 keyWay() {
  #if NUM_DIR_LIGHTS > 0
    return normalize(fromView(directionalLights[0].direction));
  #else
    return vec3(0.0, 1.0, 0.0);
  #endif
}

/** Share of the key light that comes to a point of the face, \`world\` mm. Fixed looks: three's own, turned by chance from pixel
 * to pixel, draw a screen on what is as smooth as this. */
float keyAt(vec3 world) {
  #if defined(USE_SHADOWMAP) && NUM_DIR_LIGHT_SHADOWS > 0
    DirectionalLightShadow own = directionalLightShadows[0];
    vec4 at = directionalShadowMatrix[0] * vec4(world, 1.0);
    vec3 place = at.xyz / at.w;
    place.z += own.shadowBias;
    vec2 texel = 1.4 / own.shadowMapSize;
    float sum = texture(directionalShadowMap[0], place);
    sum += texture(directionalShadowMap[0], place + vec3(texel.x, 0.4 * texel.y, 0.0));
    sum += texture(directionalShadowMap[0], place + vec3(-0.4 * texel.x, texel.y, 0.0));
    sum += texture(directionalShadowMap[0], place + vec3(-texel.x, -0.4 * texel.y, 0.0));
    sum += texture(directionalShadowMap[0], place + vec3(0.4 * texel.x, -texel.y, 0.0));
    return sum / 5.0;
  #else
    return 1.0;
  #endif
}

/** Light that comes back from a matt face of this colour which sees the share \`open\` of all but the key light. */
vec3 lit(vec3 normal, vec3 albedo, float open) {
  vec3 n = normalize(toView(normal));
  vec3 light = vec3(0.0);
  #if NUM_HEMI_LIGHTS > 0
    light += open * mix(hemisphereLights[0].groundColor, hemisphereLights[0].skyColor, 0.5 + 0.5 * dot(n, hemisphereLights[0].direction));
  #endif
  #if NUM_DIR_LIGHTS > 0
    // Unrolled by three: a loop over an array of uniforms made the whole face a third dearer in software GL.
    #pragma unroll_loop_start
    for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
      light += (UNROLLED_LOOP_INDEX == 0 ? keyShare : open) * max(dot(n, directionalLights[ i ].direction), 0.0) * directionalLights[ i ].color;
    }
    #pragma unroll_loop_end
  #endif
  return albedo * light / 3.14159265;
}

/** The key light in a wet face, 0..1. */
float shineOf(vec3 normal, vec3 toEye, float power) {
  return keyShare * pow(max(dot(normal, normalize(keyWay() + toEye)), 0.0), power);
}
`;
